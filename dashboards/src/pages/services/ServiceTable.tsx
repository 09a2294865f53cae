import { Pagination } from 'suomifi-ui-components';
import { askOnce, useQuestion } from '../../api/question';
import { usePage } from '../../app/page';
import { TroubleNote } from '../../app/TroubleNote';
import { SaveMenu } from '../../charts/SaveMenu';
import { Skeleton } from '../../figures/Skeleton';
import { useRead } from '../../figures/useRead';
import { formatNumber } from '../../format/numbers';
import { formatQuarter, monthsBefore } from '../../format/times';
import { SORT_COLUMNS } from '../../state/filters';
import { PAGE_ROWS } from '../../state/query';
import { ColumnHead } from './ColumnHead';
import { providerTable } from './providerTable';
import { allByProvider, servicesQuestions } from './questions';
import { ServiceRow } from './ServiceRow';
import './service-table.css';

/** Every service by provider, a page at a time; the server sorts. */
export function ServiceTable() {
  const { state, language, texts } = usePage();
  const read = useRead();
  const answer = useQuestion(servicesQuestions.byProvider(state), state.view);
  const table = answer.data?.impact;
  const whole = answer.data?.whole.rows[0];
  const ownPeriod = state.from === null && state.to === null ? table?.period : undefined;

  return (
    <section className="panel service-table provider-table" aria-label={texts.table.title}>
      <div className="service-table-head">
        {table !== undefined && (
          <SaveMenu
            sheet={null}
            table={providerTable(table.rows, texts)}
            whole={async () => {
              const { impact } = await askOnce(allByProvider(state, table.totalCount), state.view);
              return providerTable(impact.rows, texts);
            }}
          />
        )}
        <p className="soft">{texts.table.note}</p>
        {ownPeriod && (
          <p className="soft" data-part="period">
            {texts.table.latest(
              formatQuarter(ownPeriod.from, language),
              formatQuarter(monthsBefore(ownPeriod.to, 3), language),
            )}
          </p>
        )}
      </div>
      {answer.error !== null && <TroubleNote error={answer.error} onRetry={() => void answer.refetch()} />}
      <table aria-busy={answer.isFetching} className={answer.isPlaceholderData ? 'fetching' : undefined}>
        <caption>{texts.table.caption}</caption>
        <thead>
          <tr>
            {SORT_COLUMNS.map((column) => (
              <ColumnHead key={column} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {table === undefined && answer.error === null && <LoadingRows />}
          {table?.rows.map((row) => (
            <ServiceRow
              key={`${row.service?.code ?? ''} ${row.provider?.code ?? ''}`}
              row={row}
              whole={whole}
              read={read}
            />
          ))}
        </tbody>
      </table>
      {table !== undefined && <Pages totalCount={table.totalCount} />}
    </section>
  );
}

function LoadingRows() {
  return Array.from({ length: 8 }, (_, row) => (
    <tr key={row} className="service-table-loading">
      {SORT_COLUMNS.map((column) => (
        <td key={column}>
          <Skeleton width={column === 'service' ? '14em' : '6em'} />
        </td>
      ))}
    </tr>
  ));
}

function Pages({ totalCount }: { readonly totalCount: number }) {
  const { state, language, texts, change } = usePage();
  const last = Math.max(1, Math.ceil(totalCount / PAGE_ROWS));
  const page = Math.min(state.page, last);
  const count = (value: number) => formatNumber(value, 'count', language);
  return (
    <div className="service-table-pages">
      <p className="soft" role="status">
        {state.page > last
          ? texts.table.noPage(count(state.page), count(last))
          : texts.table.rows(
              count((page - 1) * PAGE_ROWS + 1),
              count(Math.min(page * PAGE_ROWS, totalCount)),
              count(totalCount),
            )}
      </p>
      {last > 1 && (
        <Pagination
          className="no-print"
          aria-label={texts.table.pages}
          pageInput={false}
          currentPage={page}
          lastPage={last}
          onChange={(next) => {
            change({ ...state, page: next });
          }}
          pageIndicatorText={texts.table.page}
          ariaPageIndicatorText={texts.table.page}
          nextButtonAriaLabel={texts.table.next}
          previousButtonAriaLabel={texts.table.previous}
        />
      )}
    </div>
  );
}
