import { ofPage } from '../page/unclobbered.js';

const script = ofPage("currentScript", document);
const here = script instanceof HTMLScriptElement ? script.src : "";
async function beside(file) {
  const address = new URL(file, here || document.baseURI).href;
  if (location.protocol !== "file:") {
    try {
      await import(
        /* @vite-ignore */
        address
      );
      return;
    } catch {
    }
  }
  await classic(address);
}
const classic = (address) => new Promise((resolve, reject) => {
  const element = document.createElement("script");
  const fail = () => reject(new Error(address));
  element.onload = () => resolve();
  element.onerror = fail;
  try {
    element.src = address;
    document.head.appendChild(element).remove();
  } catch {
    fail();
  }
});

export { beside };
//# sourceMappingURL=beside.js.map
