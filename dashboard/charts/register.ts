import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';

// One list for screen and file: the order is the order of drawing.
Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

export { Chart };
