import { Button, InlineAlert } from 'suomifi-ui-components';
import type { ApiError, Trouble } from '../api/client';
import type { Dictionary } from '../i18n/dictionary';
import { usePage } from './page';

/** Why the figures of this place are not there, and the way on. */
export function TroubleNote({ error, onRetry }: { readonly error: ApiError; readonly onRetry: () => void }) {
  const { texts } = usePage();
  const { trouble } = error;
  const requestId = 'requestId' in trouble ? trouble.requestId : null;
  return (
    <InlineAlert status="error" labelText={texts.errors.title} data-trouble={trouble.kind}>
      <p>{words(trouble, texts)}</p>
      {requestId !== null && <p>{texts.errors.requestId(requestId)}</p>}
      <Button variant="secondary" onClick={onRetry} mt="xs">
        {texts.errors.retry}
      </Button>
    </InlineAlert>
  );
}

function words(trouble: Trouble, { errors }: Dictionary): string {
  switch (trouble.kind) {
    case 'unreachable':
      return errors.unreachable;
    case 'busy':
      return errors.busy;
    case 'refused':
      return errors.refused(trouble.status);
    case 'failed':
      return errors.failed(trouble.code);
  }
}
