/** The palette: what articles can use, by name. `model/palette.ts` holds the rules for each. */
import CareCard from './CareCard.astro';
import Cite from './Cite.astro';
import Do from './Do.astro';
import DoDont from './DoDont.astro';
import Dont from './Dont.astro';
import Exercise from './Exercise.astro';
import Figure from './Figure.astro';
import Heading2 from './Heading2.astro';
import KeyPoints from './KeyPoints.astro';
import NumberToCall from './Number.astro';
import Table from './Table.astro';
import Term from './Term.astro';

export const components = {
  CareCard,
  Cite,
  Do,
  DoDont,
  Dont,
  Exercise,
  Figure,
  KeyPoints,
  Number: NumberToCall,
  Term,
  h2: Heading2,
  table: Table,
};
