import { usePage } from '../../app/page';
import { addressOf, type Connector, CONNECTORS } from './connectors';

/** Files for the tools that people have already, each with how to set it up. */
export function Connectors() {
  const { texts } = usePage();
  const words = texts.bi.connectors;
  return (
    <section className="panel connectors" aria-labelledby="connectors">
      <h2 id="connectors">{words.title}</h2>
      <p className="soft">{words.lead}</p>
      <ul>
        {(Object.keys(CONNECTORS) as Connector[]).map((connector) => (
          <li key={connector} data-connector={connector}>
            <h3>{words.names[connector]}</h3>
            <p>{words.about[connector]}</p>
            <p>
              {CONNECTORS[connector].map((file) => (
                <a
                  key={file}
                  href={addressOf(connector, file)}
                  download={file === 'README.md' ? `${connector}-README.md` : file}
                >
                  {file === 'README.md' ? words.readme : file}
                </a>
              ))}
            </p>
          </li>
        ))}
      </ul>
      <p className="soft">{words.token}</p>
    </section>
  );
}
