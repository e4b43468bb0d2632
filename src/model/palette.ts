/** The components that articles may use, and the plain-text props of each. */
export interface PaletteRow {
  required: readonly string[];
  optional: readonly string[];
  /** `inline` stands in a sentence; `block` on lines of its own. */
  place: 'inline' | 'block';
  purpose: string;
  /** Props that take only some words. */
  values?: Readonly<Record<string, readonly string[]>>;
}

export const palette: Readonly<Record<string, PaletteRow>> = {
  Cite: { required: ['id'], optional: [], place: 'inline', purpose: 'The claim behind the sentence before it.' },
  Term: { required: ['id'], optional: [], place: 'inline', purpose: 'A medical word with its plain meaning.' },
  Number: {
    required: ['kind'],
    optional: [],
    place: 'inline',
    purpose: 'A number from regions.yaml: emergency, advice or crisis.',
    values: { kind: ['emergency', 'advice', 'crisis'] },
  },
  CareCard: {
    required: ['urgency'],
    optional: ['signs', 'heading'],
    place: 'block',
    purpose: 'Who to call, and when.',
    values: { urgency: ['emergency', 'urgent', 'soon', 'routine'] },
  },
  DoDont: { required: [], optional: [], place: 'block', purpose: 'Holds Do and Dont.' },
  Do: { required: [], optional: [], place: 'block', purpose: 'A list of things to do.' },
  Dont: { required: [], optional: [], place: 'block', purpose: 'A list of things not to do.' },
  KeyPoints: { required: [], optional: [], place: 'block', purpose: 'Two to four points to remember.' },
  Exercise: { required: ['id'], optional: [], place: 'block', purpose: 'A card for one exercise.' },
  Figure: { required: ['src'], optional: ['alt', 'decorative', 'licence', 'caption'], place: 'block', purpose: 'A picture.' },
};
