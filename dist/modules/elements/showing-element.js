import { DisclosureElement } from './disclosure-element.js';
import { property } from './property.js';
import { reflect } from './reflect.js';
import { settingsOf } from './settings.js';

var __defProp = Object.defineProperty;
var __decorateClass = (decorators, target, key, kind) => {
  var result = void 0 ;
  for (var i = decorators.length - 1, decorator; i >= 0; i--)
    if (decorator = decorators[i])
      result = (decorator(target, key, result) ) || result;
  if (result) __defProp(target, key, result);
  return result;
};
class ShowingElement extends DisclosureElement {
  constructor() {
    super(...arguments);
    this.blank = "";
    this.view = "";
    this.findings = "";
    this.rows = "";
  }
  /** @internal How tables are shown here: as the tag says, else as the report says that it belongs to. */
  get settings() {
    return settingsOf(this, this.provider);
  }
  scheduleUpdate() {
    reflect(this, "findings", this.findings);
    reflect(this, "rows", this.rows);
    return super.scheduleUpdate();
  }
}
__decorateClass([
  property()
], ShowingElement.prototype, "blank");
__decorateClass([
  property()
], ShowingElement.prototype, "view");
__decorateClass([
  property()
], ShowingElement.prototype, "findings");
__decorateClass([
  property()
], ShowingElement.prototype, "rows");

export { ShowingElement };
//# sourceMappingURL=showing-element.js.map
