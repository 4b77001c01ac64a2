import {
  Slider as KitSlider,
  type SliderProps as KitSliderProps,
  Label,
  SliderFill,
  SliderOutput,
  SliderThumb,
  SliderTrack,
} from 'react-aria-components';
import { classList } from './class-list';
import styles from './slider.module.css';

export interface SliderProps extends Omit<
  KitSliderProps<number>,
  'children' | 'className' | 'style' | 'orientation'
> {
  readonly label: string;
  /** The value in words, for example "7 minutes". */
  readonly formatValue?: (value: number) => string;
}

/** A value set by feel between two ends. */
export function Slider({ label, formatValue = String, ...rest }: SliderProps) {
  return (
    <KitSlider {...rest} className={classList(styles['slider'])}>
      <Label className={classList(styles['label'])}>{label}</Label>
      <SliderOutput className={classList(styles['output'])}>
        {({ state }) => formatValue(state.getThumbValue(0))}
      </SliderOutput>
      <SliderTrack className={classList(styles['track'])}>
        <SliderFill className={classList(styles['fill'])} />
        <SliderThumb className={classList(styles['thumb'])} />
      </SliderTrack>
    </KitSlider>
  );
}
