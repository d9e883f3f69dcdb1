import { fill } from '../../core/words.js';
import { refused } from './recognition.js';

const say = (remark, words, name) => fill(words[remark.code], { ...remark, place: name(remark.place) });
const describeRefusal = ({ refusal, found, expected = "" }, { refusals }) => fill(refusals[refusal], { found, expected }).trim();
function describeRecognition(result, words, name = (place) => place) {
  const doubts = result.doubts.map((doubt) => say(doubt, words.doubts, name));
  if (refused(result)) return [describeRefusal(result, words), ...doubts];
  return [...doubts, ...result.repairs.map((repair) => say(repair, words.repairs, name))];
}

export { describeRecognition, describeRefusal };
//# sourceMappingURL=describe.js.map
