import { PageFrame } from '../../app/PageFrame';
import { usePage } from '../../app/page';

export default function Services() {
  const { texts } = usePage();
  return <PageFrame title={texts.services.title} lead={texts.services.lead} />;
}
