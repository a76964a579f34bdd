// Gives every frame of a chart the height its content has. Put this beside the frames:
// <script src="https://…/embed.js" async></script>
addEventListener('message', ({ data, source }) => {
  if (data?.chancery !== 'height' || !(data.height > 0)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.style.height = `${Math.ceil(data.height)}px`;
  }
});
