import { type ReactNode, useState } from 'react';
import { Button } from 'suomifi-ui-components';
import { download } from '../api/download';
import { ApiError } from '../api/trouble';
import { usePage } from './page';
import { TroubleNote } from './TroubleNote';

/** A file of the server, fetched as who is logged in, in the page's view; where it can't be had, why. */
export function Download({ address, children }: { readonly address: string; readonly children: ReactNode }) {
  const { state } = usePage();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);

  async function fetchFile() {
    if (isBusy) return;
    setError(null);
    setBusy(true);
    try {
      await download(address, state.view);
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure;
      setError(failure);
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <Button variant="secondary" aria-disabled={isBusy} onClick={() => void fetchFile()}>
        {children}
      </Button>
      {error !== null && <TroubleNote error={error} onRetry={() => void fetchFile()} />}
    </>
  );
}
