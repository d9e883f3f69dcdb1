declare module 'opencc-js' {
  export function Converter(direction: { from: string; to: string }): (text: string) => string;
}
