// What is live before a deploy, which the next build tells on.

import { liveBefore } from '../../deploy/live.ts';
import { say } from '../speech/voice.ts';

export const before = async (site: string) => {
  const { problem, ...told } = await liveBefore(site);
  if (problem) say(`${problem}; what records said before is not known, and their history begins anew`);
  return told;
};
