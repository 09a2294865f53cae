import type { DataStateQuery } from '../api/generated/documents';
import { formatNumber } from '../format/numbers';
import { usePage } from './page';
import './notices.css';

/** What holds for every figure of every page: that the data is made up, that an old or a new generation is shown. */
export function Notices({
  generation,
  fresh,
}: {
  readonly generation: DataStateQuery['generation'] | undefined;
  /** The number of a generation that has come while the page was open; null: none has lately. */
  readonly fresh: number | null;
}) {
  const { language, texts } = usePage();
  if (generation === undefined) return null;
  return (
    <>
      {generation.synthetic && (
        <section className="notice" aria-label={texts.synthetic.title}>
          <p className="wide">
            <strong>{texts.synthetic.title}.</strong> {texts.synthetic.text}
          </p>
        </section>
      )}
      {generation.stale && (
        <section className="notice notice-stale" role="status">
          <p className="wide">{texts.stale}</p>
        </section>
      )}
      <div role="status">
        {fresh !== null && (
          <div className="notice notice-fresh no-print" data-testid="fresh">
            <p className="wide">{texts.errors.newPublication(formatNumber(fresh, 'count', language))}</p>
          </div>
        )}
      </div>
    </>
  );
}
