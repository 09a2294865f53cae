import { PageFrame } from '../../app/PageFrame';
import { usePage } from '../../app/page';
import { Checks } from './Checks';
import { Facts } from './Facts';
import { Freshness } from './Freshness';
import { Generations } from './Generations';
import { Immature } from './Immature';
import { Rejections } from './Rejections';
import './data.css';

/** Can the figures be trusted? How new the data is, what was refused, how the comparison fared, what was published when. */
export default function Data() {
  const { texts } = usePage();
  return (
    <PageFrame title={texts.data.title} lead={texts.data.lead} hasFilters={false}>
      <Facts />
      <div className="data-columns">
        <div className="data-column">
          <Freshness />
          <Immature />
        </div>
        <Rejections />
      </div>
      <Checks />
      <Generations />
    </PageFrame>
  );
}
