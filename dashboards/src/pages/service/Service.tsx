import { PageFrame } from '../../app/PageFrame';
import { usePage } from '../../app/page';

export default function Service() {
  const { texts } = usePage();
  return <PageFrame title={texts.service.title} lead={texts.service.lead} />;
}
