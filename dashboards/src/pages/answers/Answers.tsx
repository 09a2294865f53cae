import { PageFrame } from '../../app/PageFrame';
import { usePage } from '../../app/page';

export default function Answers() {
  const { texts } = usePage();
  return <PageFrame title={texts.answers.title} lead={texts.answers.lead} />;
}
