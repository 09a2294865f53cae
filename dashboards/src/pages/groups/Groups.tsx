import { PageFrame } from '../../app/PageFrame';
import { usePage } from '../../app/page';

export default function Groups() {
  const { texts } = usePage();
  return <PageFrame title={texts.groups.title} lead={texts.groups.lead} />;
}
