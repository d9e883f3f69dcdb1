import { mostValues } from './limits.js';
import { fail, brief } from './problem.js';

const unwanted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;
const clean = (text) => text.replace(unwanted, "");
const paragraphs = (text) => text.split(/\n\s*\n/).map((paragraph) => paragraph.trim()).filter(Boolean);
function parseJSON(text) {
  const start = text.trim();
  if (!start) return fail({ failure: "empty", found: "" });
  if (start.startsWith("<")) return fail({ failure: "html", found: brief(start) });
  if (start.split(/[,{]/, mostValues).length === mostValues) return fail({ failure: "too-many", found: "", expected: String(mostValues) });
  try {
    return JSON.parse(start);
  } catch (error) {
    return fail({ failure: "not-json", found: `${brief(start)} (${error.message})` });
  }
}

export { clean, paragraphs, parseJSON };
//# sourceMappingURL=text.js.map
