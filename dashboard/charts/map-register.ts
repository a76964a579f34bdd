import { BubbleMapController, GeoFeature, ProjectionScale, SizeScale } from 'chartjs-chart-geo';
import { Chart } from './register.ts';

// Apart from the common list, so that only the page with the map fetches it.
Chart.register(BubbleMapController, GeoFeature, ProjectionScale, SizeScale);
