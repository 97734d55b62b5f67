// Whether the font of the pictures is there: a word has another width in it than in what stands in for it.
const widths = ["monospace", "serif"].map((other) => {
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = `40px "Noto Sans", ${other}`;
  return pen.measureText("Assigned, Призначено").width;
});
return widths[0] === widths[1];
