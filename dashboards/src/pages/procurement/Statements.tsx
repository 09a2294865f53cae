import { useId } from 'react';
import { useQuestion } from '../../api/question';
import { usePage } from '../../app/page';
import { Skeleton } from '../../figures/Skeleton';
import { formatMonth, monthsBackTo } from '../../format/times';
import type { ProcurementChoice } from '../../state/procurement';
import { StatementList } from './StatementList';
import { procurementQuestions } from './questions';
import { StatementSheet } from './StatementSheet';
import { Trouble } from './Trouble';
import { useContracts } from './useContracts';
import './statement.css';

/** What contracts are owed: all of them, or one in full. */
export function Statements() {
  const { state, data, language, texts, change } = usePage();
  const words = texts.procurement.statement;
  const { contract, month } = state.procurement;
  const { priced, called } = useContracts();
  const starts = priced.filter((each) => contract === null || each.contract.code === contract);
  const first = starts.map(({ start }) => start.slice(0, 7)).toSorted()[0];
  const last = data.data?.generation.dataTo ?? undefined;
  const months = first === undefined || last === undefined ? [] : monthsBackTo(first, last);
  const set = (next: Partial<ProcurementChoice>) => {
    change({ ...state, procurement: { ...state.procurement, ...next } });
  };

  return (
    <>
      <div className="panel statement-choices no-print">
        <Select
          label={words.contract}
          value={contract}
          otherwise={words.all}
          options={priced.map(({ contract: { code } }) => ({ value: code, label: called(code) }))}
          onChange={(next) => {
            set({ contract: next });
          }}
        />
        <Select
          label={words.month}
          value={month}
          otherwise={words.lastMonth}
          options={months.map((each) => ({ value: each, label: formatMonth(each, language) }))}
          onChange={(next) => {
            set({ month: next });
          }}
        />
      </div>
      {contract === null ? (
        <AllStatements
          onChoose={(next) => {
            set({ contract: next });
          }}
        />
      ) : (
        <StatementSheet contract={contract} />
      )}
    </>
  );
}

function AllStatements({ onChoose }: { readonly onChoose: (contract: string) => void }) {
  const { state } = usePage();
  const all = useQuestion(procurementQuestions.statements(state), state.view);
  return (
    <section className="panel statement" aria-busy={all.isFetching}>
      {all.error !== null && <Trouble error={all.error} onRetry={() => void all.refetch()} />}
      {all.data === undefined && all.error === null && <Skeleton width="100%" height="240px" />}
      {all.data !== undefined && (
        <div className={all.isPlaceholderData ? 'fetching' : undefined}>
          <StatementList statements={all.data.statements} onChoose={onChoose} />
        </div>
      )}
    </section>
  );
}

function Select({
  label,
  value,
  otherwise,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: string | null;
  /** What no value stands for. */
  readonly otherwise: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string | null) => void;
}) {
  const id = useId();
  const offered =
    value === null || options.some((option) => option.value === value)
      ? options
      : [...options, { value, label: value }];
  return (
    <div className="select">
      <label htmlFor={id} className="select-label">
        {label}
      </label>
      <select
        id={id}
        className="select-field"
        value={value ?? ''}
        onChange={({ target }) => {
          onChange(target.value === '' ? null : target.value);
        }}
      >
        <option value="">{otherwise}</option>
        {offered.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
