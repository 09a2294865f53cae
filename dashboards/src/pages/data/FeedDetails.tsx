import type { QualityByFeedQuery } from '../../api/generated/documents';
import { usePage } from '../../app/page';
import { formatNumber } from '../../format/numbers';
import { DataTable } from '../../tables/DataTable';

/** Why records of one feed were refused, and in which files they came. */
export function FeedDetails({ feed }: { readonly feed: QualityByFeedQuery['dataQuality']['feeds'][number] }) {
  const { texts, language } = usePage();
  const { rejections, feeds, reasons } = texts.data;
  const name = feeds[feed.feed] ?? feed.feed;
  const count = (value: number) => formatNumber(value, 'count', language);
  return (
    <details className="data-more" data-feed={feed.feed}>
      <summary>{rejections.details(name, count(feed.rejected), count(feed.waiting))}</summary>
      {feed.waiting > 0 && <p>{rejections.waitingIs(count(feed.waiting))}</p>}
      <div className="data-pair">
        {feed.rejections.length > 0 && (
          <DataTable
            table={{
              caption: rejections.byReason(name),
              columns: [
                { header: rejections.reason },
                { header: rejections.column },
                { header: rejections.records, unit: 'count' },
              ],
              rows: feed.rejections.map(({ reason, column, rows }) => [
                reasons[reason] ?? reason,
                column ?? rejections.wholeRow,
                rows,
              ]),
            }}
          />
        )}
        {feed.files.length > 0 && (
          <DataTable
            table={{
              caption: rejections.byFile(name),
              columns: [
                { header: rejections.file },
                { header: rejections.read, unit: 'count' },
                { header: rejections.accepted, unit: 'count' },
                { header: rejections.rejected, unit: 'count' },
              ],
              rows: feed.files.map(({ file, read, accepted, rejected }) => [file, read, accepted, rejected]),
            }}
          />
        )}
      </div>
    </details>
  );
}
