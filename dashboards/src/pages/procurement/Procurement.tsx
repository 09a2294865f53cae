import { PageHead } from '../../app/PageHead';
import { usePage } from '../../app/page';
import { Switch } from '../../app/Switch';
import { FilterBar } from '../../filters/FilterBar';
import { LinkProblems } from '../../filters/LinkProblems';
import { useVocabulary } from '../../filters/useVocabulary';
import { PARTS } from '../../state/procurement';
import { Statements } from './Statements';
import { Tender } from './Tender';

/** What would terms cost, and what are contracts owed? */
export default function Procurement() {
  const { state, texts, change } = usePage();
  const words = texts.procurement;
  const vocabulary = useVocabulary();
  const { part } = state.procurement;
  return (
    <div className="wide page">
      <PageHead title={words.title} lead={words.lead} />
      <LinkProblems vocabulary={vocabulary.data} />
      <div className="no-print">
        <Switch
          legend={words.parts.legend}
          hideLegend
          options={PARTS.map((value) => ({ value, label: words.parts[value] }))}
          value={part}
          onChange={(next) => {
            change({ ...state, procurement: { ...state.procurement, part: next } });
          }}
        />
      </div>
      {part === 'tender' && (
        <>
          <FilterBar vocabulary={vocabulary.data} hasPeriod isPersonal={false} />
          <Tender groups={vocabulary.data?.targetGroups ?? []} />
        </>
      )}
      {part === 'statement' && <Statements />}
    </div>
  );
}
