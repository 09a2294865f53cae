import { PageFrame } from '../../app/PageFrame';
import { usePage } from '../../app/page';

export default function Providers() {
  const { texts } = usePage();
  return <PageFrame title={texts.providers.title} lead={texts.providers.lead} />;
}
