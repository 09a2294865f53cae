import { PageFrame } from '../../app/PageFrame';
import { usePage } from '../../app/page';

export default function Data() {
  const { texts } = usePage();
  return <PageFrame title={texts.data.title} lead={texts.data.lead} />;
}
