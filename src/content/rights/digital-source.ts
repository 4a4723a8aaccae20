// How a text, a picture or a recording was made, by the codes of IPTC's NewsCodes (cv.iptc.org/newscodes/digitalsourcetype), and which
// of them readers have to be told of: what an artificial intelligence made must say so (China's measures on the labelling of generated
// content, 2025, and GB 45438-2025: in words that name both it and the making).

/** What readers are told. */
export type MadeBy = 'generated' | 'partly' | 'translated' | 'program';

interface Row {
  /** Of IPTC, where the name is ours. */
  readonly code?: string;
  readonly label?: MadeBy;
}

const ROWS = {
  digitalCapture: {},
  computationalCapture: {},
  negativeFilm: {},
  positiveFilm: {},
  print: {},
  screenCapture: {},
  virtualRecording: {},
  digitalCreation: {},
  humanEdits: {},
  compositeCapture: {},
  composite: {},
  algorithmicallyEnhanced: {},
  dataDrivenMedia: {},
  algorithmicMedia: { label: 'program' },
  compositeSynthetic: { label: 'partly' },
  compositeWithTrainedAlgorithmicMedia: { label: 'partly' },
  trainedAlgorithmicMedia: { label: 'generated' },
  // IPTC has no code for it: every word of such a text is a model's.
  machineTranslated: { code: 'trainedAlgorithmicMedia', label: 'translated' },
} as const satisfies Record<string, Row>;

export type DigitalSource = keyof typeof ROWS;

export const DIGITAL_SOURCES = Object.keys(ROWS) as [DigitalSource, ...DigitalSource[]];

export interface Making {
  /** The URI of IPTC's code. */
  readonly code: string;
  readonly label?: MadeBy | undefined;
}

/** Whose code it is; ours has another's. */
export const digitalSourceAt = (code: string): DigitalSource | undefined =>
  DIGITAL_SOURCES.find((source) => makingOf(source).code === code);

export const makingOf = (source: DigitalSource): Making => {
  const { code = source, label }: Row = ROWS[source];
  return { code: `http://cv.iptc.org/newscodes/digitalsourcetype/${code}`, label };
};
