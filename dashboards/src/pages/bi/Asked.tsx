import type { AnyQuestion } from '../../api/question';
import { Download } from '../../app/Download';
import { usePage } from '../../app/page';
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
  const { texts } = usePage();
  const words = texts.bi;
  const as = (form: Form) => address.replace('{}', form);
  return (
    <div className="asked-export">
      <Copied label={words.export} text={`${window.location.origin}${as('csv')}`} name="export" />
      <div className="asked-files">
        {FORMS.map((form) => (
          <Download key={form} address={as(form)}>
            {words.forms[form]}
          </Download>
        ))}
      </div>
    </div>
  );
}
