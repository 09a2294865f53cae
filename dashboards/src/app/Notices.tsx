import type { DataStateQuery } from '../api/generated/documents';
import { usePage } from './page';
import './notices.css';

/** What holds for every figure of every page: that the data is made up, that an old generation is shown. */
export function Notices({ generation }: { readonly generation: DataStateQuery['generation'] | undefined }) {
  const { texts } = usePage();
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
    </>
  );
}
