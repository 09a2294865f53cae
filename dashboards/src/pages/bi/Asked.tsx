import { useState } from 'react';
import { Button } from 'suomifi-ui-components';
import { download } from '../../api/download';
import type { AnyQuestion } from '../../api/question';
import { ApiError } from '../../api/trouble';
import { usePage } from '../../app/page';
import { TroubleNote } from '../../app/TroubleNote';
import { langOf } from '../../state/query';
import { Copied } from './Copied';
import { exportAddresses } from './exports';
import { waysOf } from './ways';

const FORMS = ['csv', 'xlsx', 'parquet', 'json-stat'] as const;
type Form = (typeof FORMS)[number];

/** One question of a page in all the ways that it can be asked. */
export function Asked({ question }: { readonly question: AnyQuestion }) {
  const { texts, state } = usePage();
  const words = texts.bi;
  const { origin } = window.location;
  const { operation, query, variables, address, curl } = waysOf(question, origin, state.view);
  const exports = exportAddresses(question, langOf(state.language));
  return (
    <details className="panel asked" data-operation={operation}>
      <summary>
        <code>{operation}</code>
        <span className="soft">{exports.length > 0 ? words.withExport : words.withoutExport}</span>
      </summary>
      {exports.map((each) => (
        <Export key={each} address={each} />
      ))}
      <Copied label={words.address} text={address} name="address" />
      <Copied label={words.curl} text={curl} name="curl" />
      <Copied label={words.query} text={query} name="query" />
      <Copied label={words.variables} text={variables} name="variables" />
    </details>
  );
}

/** The same figures as a file: its address for tools, and the file itself. */
function Export({ address }: { readonly address: string }) {
  const { texts, state } = usePage();
  const words = texts.bi;
  const [failure, setFailure] = useState<{ form: Form; error: ApiError } | null>(null);
  const [busy, setBusy] = useState<Form | null>(null);
  const as = (form: Form) => address.replace('{}', form);

  async function fetchAs(form: Form) {
    setFailure(null);
    setBusy(form);
    try {
      await download(as(form), state.view);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setFailure({ form, error });
    } finally {
      setBusy(null);
    }
  }

  return (
    <div className="asked-export">
      <Copied label={words.export} text={`${window.location.origin}${as('csv')}`} name="export" />
      <div className="asked-files">
        {FORMS.map((form) => (
          <Button
            key={form}
            variant="secondary"
            aria-disabled={busy !== null}
            onClick={() => {
              if (busy === null) void fetchAs(form);
            }}
          >
            {words.forms[form]}
          </Button>
        ))}
      </div>
      {failure !== null && <TroubleNote error={failure.error} onRetry={() => void fetchAs(failure.form)} />}
    </div>
  );
}
