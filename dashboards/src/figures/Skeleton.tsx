import './skeleton.css';

/** Holds the place of something that is being fetched. */
export function Skeleton({ width, height = '1em' }: { readonly width: string; readonly height?: string }) {
  return <span className="skeleton" style={{ width, height }} aria-hidden="true" />;
}
