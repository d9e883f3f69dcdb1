import { fill } from './words.js';
import { refused } from './recognition.js';

const say = (remark, words) => fill(words[remark.code], { ...remark });
const describeRepair = (repair, { repairs }) => say(repair, repairs);
const describeDoubt = (doubt, { doubts }) => say(doubt, doubts);
const describeRefusal = ({ refusal, found }, { refusals }) => fill(refusals[refusal], { found });
function account(result, words) {
  const doubts = result.doubts.map((doubt) => describeDoubt(doubt, words));
  if (refused(result)) return [describeRefusal(result, words), ...doubts];
  return [...doubts, ...result.repairs.map((repair) => describeRepair(repair, words))];
}

export { account, describeDoubt, describeRefusal, describeRepair };
//# sourceMappingURL=account.js.map
