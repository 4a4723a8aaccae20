// Lines come in runs: what stands between two lines of the text is more likely of the text than it is by itself.

/** How much likelier a line is of the one that the line above it is of, as log-odds; by sets left out (docs/adr/0024). */
const STAYS = 0.7;

/** Log-odds of a chain of lines, each by all of them (the forward-backward algorithm over two states). */
export const inRuns = (odds: readonly number[]): number[] => {
  const pass = (some: readonly number[]): number[] => {
    let before = 0;
    return some.map((own) => {
      const told = before;
      before = passed(before + own);
      return told;
    });
  };
  const [above, below] = [pass(odds), pass(odds.toReversed()).toReversed()];
  return odds.map((own, at) => own + (above[at] as number) + (below[at] as number));
};

/** What a line with these log-odds says of the next: no more than that lines stay. */
const passed = (odds: number): number =>
  Math.log1p(Math.exp(odds + STAYS)) - Math.log(Math.exp(odds) + Math.exp(STAYS));
