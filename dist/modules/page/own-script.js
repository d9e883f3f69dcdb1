import { ofPage } from './unclobbered.js';

function scriptOptions() {
  const script = ofPage("currentScript", document);
  if (!script?.hasAttribute("data-enhance")) return void 0;
  const value = (name) => script.getAttribute(name) ?? "";
  return { within: value("data-enhance"), except: value("data-enhance-except"), origins: value("data-origins") };
}

export { scriptOptions };
//# sourceMappingURL=own-script.js.map
