declare module 'color-string' {
  const colorString: { get: { rgb(name: string): [number, number, number, number] | null } };
  export default colorString;
}
