import { PageFrame } from '../../app/PageFrame';
import { usePage } from '../../app/page';

export default function Voice() {
  const { texts } = usePage();
  return <PageFrame title={texts.voice.title} lead={texts.voice.lead} />;
}
