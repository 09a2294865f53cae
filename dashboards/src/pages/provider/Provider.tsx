import { PageFrame } from '../../app/PageFrame';
import { usePage } from '../../app/page';

export default function Provider() {
  const { texts } = usePage();
  return <PageFrame title={texts.provider.title} lead={texts.provider.lead} />;
}
