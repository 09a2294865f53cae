import { PageFrame } from '../../app/PageFrame';
import { usePage } from '../../app/page';

export default function Bi() {
  const { texts } = usePage();
  return <PageFrame title={texts.bi.title} lead={texts.bi.lead} />;
}
