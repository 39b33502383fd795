// Where faketime cannot be had: Date is off by the seconds that WRONG_CLOCK_FILE says, read again every second.
import { readFileSync } from "node:fs";

const RealDate = Date;
let offsetMs = 0;
const read = () => {
  offsetMs = Number(readFileSync(process.env.WRONG_CLOCK_FILE, "utf8")) * 1000;
};
read();
setInterval(read, 1000).unref();

globalThis.Date = class WrongDate extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(WrongDate.now());
    else super(...args);
  }
  static now() {
    return RealDate.now() + offsetMs;
  }
};
