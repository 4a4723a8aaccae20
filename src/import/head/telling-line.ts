// A headline says what its text says: of the lines that can be one, the line whose words the paragraphs have.

import { type Block, hanIn, isProse, pairsIn } from '../read/block.ts';

interface Line {
  readonly index: number;
  readonly block: Block;
}

/** Of the paragraphs, side by side. */
const wordsOf = (below: readonly Block[]): ReadonlySet<string> =>
  new Set(below.filter(isProse).flatMap(({ text }) => [...pairsIn(text)]));

/** Where the line that would be taken shares nothing with the text below: the line that shares most, and it shares enough. */
export const tellingLine = (
  lines: readonly Line[],
  nearest: Line | undefined,
  below: readonly Block[],
): Line | undefined => {
  const said = wordsOf(below);
  const agreements = lines.map((line) => {
    const pairs = [...pairsIn(line.block.text)];
    const shared = pairs.filter((pair) => said.has(pair)).length;
    return { line, shared, share: shared / Math.max(3, pairs.length) };
  });
  const [most] = agreements.toSorted((a, b) => b.shared * b.share - a.shared * a.share);
  const own = agreements.find(({ line }) => line.index === nearest?.index);
  const saysLittle = own && (own.shared <= 1 || (own.share < 0.5 && own.shared * 3 <= (most?.shared ?? 0)));
  if (!nearest || !most || !saysLittle || most.shared < 2 || most.share < 0.2) return undefined;
  // A headline over two lines is joined, and one behind which its site stands is the same.
  const isHalf = most.line.index === nearest.index - 1 && !nearest.block.apart;
  return isHalf || most.line.block.text.includes(nearest.block.text) ? undefined : most.line;
};

/** Of Han that a headline has. */
const LEAST = 6;

/** Whether a line says anything that the paragraphs say too, as a kicker does, and no menu. */
export const isSaid = ({ text }: Pick<Block, 'text'>, below: readonly Block[]): boolean => {
  const said = wordsOf(below);
  return hanIn(text) >= LEAST && [...pairsIn(text)].some((pair) => said.has(pair));
};
