import { VisuallyHidden } from 'suomifi-ui-components';
import { usePage } from '../../app/page';
import { Explained } from '../../figures/Explained';
import { formatNumber } from '../../format/numbers';
import { CHECKS, type CheckCode, type CheckedType } from './checkTable';

const CODES = Object.keys(CHECKS) as CheckCode[];

/** The mark says the same as the colour. */
const MARK = { GREEN: '✓', AMBER: '!', REFUSED: '✕' } as const;

/** A row a service type, a column a check. */
export function CheckMatrix({ types }: { readonly types: readonly CheckedType[] }) {
  const { texts, language } = usePage();
  const { checks } = texts.data;
  return (
    <div className="checks-frame" role="region" aria-label={checks.about} tabIndex={0}>
      <table className="checks">
        <caption>{checks.about}</caption>
        <thead>
          <tr>
            <th scope="col">{checks.type}</th>
            {CODES.map((code) => (
              <th key={code} scope="col">
                <Explained explanation={checks.meanings[code]} look="checks-head">
                  {checks.names[code]}
                </Explained>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {types.map((type) => (
            <tr key={type.code} data-type={type.code} data-verdict={type.verdict}>
              <th scope="row">{type.name}</th>
              {CODES.map((code) => {
                const check = type.checks.get(code);
                if (check === undefined)
                  return (
                    <td key={code} className="soft">
                      –
                    </td>
                  );
                return (
                  <td key={code} data-check={code} data-verdict={check.verdict}>
                    <span className="checks-mark" aria-hidden="true">
                      {MARK[check.verdict]}
                    </span>
                    <VisuallyHidden>{checks.verdicts[check.verdict]}</VisuallyHidden>{' '}
                    {check.found === null ? '–' : formatNumber(check.found, CHECKS[code], language)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
