import { brief } from '../../core/problem.js';

const refused = (result) => "refusal" in result;
const remark = (code, place, found = "", expected = "") => ({
  code,
  place,
  found: found === "" ? "" : brief(found),
  expected: String(expected)
});

export { refused, remark };
//# sourceMappingURL=recognition.js.map
