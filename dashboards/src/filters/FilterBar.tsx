import { useId, useState } from 'react';
import { Button } from 'suomifi-ui-components';
import type { VocabularyQuery } from '../api/generated/documents';
import { usePage } from '../app/page';
import { CODE_FILTERS, type CodeFilter } from '../state/filters';
import { ActiveFilters } from './ActiveFilters';
import { CodeSelect } from './CodeSelect';
import { MonthSelect } from './MonthSelect';
import './filter-bar.css';

/** Which participations the page is about. On a small screen the fields open on request; what is chosen is always seen. */
export function FilterBar({
  vocabulary,
  hasPeriod = false,
  isPersonal = true,
  settled,
}: {
  readonly vocabulary: VocabularyQuery | undefined;
  /** Whether the page's figures are of those who started in a time that may be chosen. */
  readonly hasPeriod?: boolean;
  /** Whether it may be chosen who the clients are. */
  readonly isPersonal?: boolean;
  /** Chosen by the page's path. */
  readonly settled?: CodeFilter | undefined;
}) {
  const { state, texts } = usePage();
  const [isOpen, setOpen] = useState(false);
  const fields = useId();
  const filters = CODE_FILTERS.filter(
    (filter) => filter !== settled && (isPersonal || filter !== 'targetGroups'),
  );
  const chosen =
    filters.reduce((sum, filter) => sum + state[filter].length, 0) +
    (hasPeriod ? Number(state.from !== null) + Number(state.to !== null) : 0);
  const months = (vocabulary?.months.rows ?? []).flatMap(({ period }) => (period === null ? [] : [period]));

  return (
    <section className="panel filter-bar" aria-labelledby="filters">
      <h2 id="filters" className="filter-bar-title">
        {texts.filters.title}
      </h2>
      <Button
        className="filter-bar-toggle no-print"
        variant="secondary"
        aria-expanded={isOpen}
        aria-controls={fields}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {texts.filters.show(chosen)}
      </Button>
      <div id={fields} className={`filter-bar-fields no-print${isOpen ? ' filter-bar-open' : ''}`}>
        {filters.map((filter) => (
          <CodeSelect key={filter} filter={filter} members={vocabulary?.[filter]} />
        ))}
        {hasPeriod && <MonthSelect end="from" months={months} />}
        {hasPeriod && <MonthSelect end="to" months={months} />}
      </div>
      <ActiveFilters vocabulary={vocabulary} filters={filters} hasPeriod={hasPeriod} />
    </section>
  );
}
