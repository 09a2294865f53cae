import { PageFrame } from '../../app/PageFrame';
import { PageLink } from '../../app/PageLink';
import { usePage } from '../../app/page';
import { homeOf, pathOf, placeAt, type Whereabouts } from '../../state/place';
import { askedBy, ASKING } from './asked';
import { Asked } from './Asked';
import { Connectors } from './Connectors';
import './bi.css';

/** How do I get this into my own tool? All that a page asks, ready to be copied. */
export default function Bi() {
  const { texts, state, about } = usePage();
  const words = texts.bi;
  const viewed = viewedAt(about);
  const questions = askedBy(viewed, state);
  const title = texts[viewed.place].title;
  return (
    <PageFrame title={words.title} lead={words.lead}>
      <section className="panel bi-pages" aria-label={words.pages}>
        <h2>{words.of(viewed.about === '' ? title : `${title} ${viewed.about}`)}</h2>
        <p className="soft">{words.how}</p>
        <ul>
          {ASKING.filter((place) => homeOf(place) === place).map((place) => {
            const path = pathOf({ place, about: '' });
            return (
              <li key={place} data-current={homeOf(viewed.place) === place}>
                <PageLink to="bi" about={path}>
                  {texts[place].title}
                </PageLink>
              </li>
            );
          })}
        </ul>
      </section>
      {questions.map((question) => (
        <Asked
          key={`${question.document.toString()} ${JSON.stringify(question.variables)}`}
          question={question}
        />
      ))}
      <Connectors />
    </PageFrame>
  );
}

/** The page that this one is about: the Overview if its path names none that asks anything. */
function viewedAt(path: string): Whereabouts {
  const viewed = placeAt(path === '' ? '/' : path);
  return viewed !== undefined && ASKING.includes(viewed.place) ? viewed : { place: 'overview', about: '' };
}
