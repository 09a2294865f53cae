import { useQuestion } from '../../api/question';
import { usePage } from '../../app/page';
import { TroubleNote } from '../../app/TroubleNote';
import { SaveMenu } from '../../charts/SaveMenu';
import { Skeleton } from '../../figures/Skeleton';
import { formatDay, formatMoment, formatMonth } from '../../format/times';
import { DataTable } from '../../tables/DataTable';
import type { Table } from '../../tables/table';
import { dataQuestions } from './questions';

/** What was published when, the newest first. */
export function Generations() {
  const { state, language, texts } = usePage();
  const answer = useQuestion(dataQuestions.generations(), state.view);
  const rows = answer.data?.generations;
  const { generations } = texts.data;
  const table: Table | undefined = rows && {
    caption: generations.caption,
    columns: [
      { header: generations.number },
      { header: generations.publishedAt },
      { header: generations.dataTo },
      { header: generations.studyAt },
      { header: generations.records, unit: 'count' },
      { header: generations.synthetic },
    ],
    rows: rows.map(({ number, publishedAt, dataTo, studyAt, synthetic, records }) => [
      String(number),
      formatMoment(publishedAt, language),
      dataTo === null ? generations.noRegisters : formatMonth(dataTo, language),
      studyAt === null ? generations.noStudy : formatDay(studyAt.slice(0, 10), language),
      records,
      synthetic ? texts.save.yes : texts.save.no,
    ]),
  };
  return (
    <section
      className="panel data-part"
      aria-labelledby="data-generations"
      aria-busy={answer.isFetching}
      data-part="generations"
    >
      <div className="data-part-head">
        <h2 id="data-generations">
          {rows === undefined ? generations.title : generations.finding(rows.length)}
        </h2>
        {table && <SaveMenu sheet={null} table={table} />}
      </div>
      <p className="soft">{generations.about}</p>
      {answer.error !== null && <TroubleNote error={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.error === null && rows === undefined && <Skeleton width="100%" height="80px" />}
      {table && <DataTable table={table} />}
    </section>
  );
}
