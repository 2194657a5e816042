import { useCombobox } from 'downshift';
import { useMemo, useState } from 'react';
import { klassen } from '../klassen.ts';

/** A line of the list: a name, and what tells it from others. */
export interface Zoekregel {
  readonly sleutel: string;
  readonly naam: string;
  readonly bij: string;
}

interface ZoeklijstProps<T extends Zoekregel> {
  readonly label: string;
  readonly voorbeeld: string;
  /** All that fits what somebody types, best first. */
  readonly zoek: (tekst: string) => readonly T[];
  readonly niets: (tekst: string) => string;
  readonly meer: (aantal: number) => string;
  readonly onKies: (gekozen: T) => void;
  /** Called when somebody is about to type. */
  readonly onNodig?: () => void;
  /** Id of a text that explains the field. */
  readonly uitleg?: string;
}

/** More than these fit no list that somebody reads. */
const hoogstens = 8;

function useZoek<T extends Zoekregel>({ zoek, onKies }: ZoeklijstProps<T>) {
  const [tekst, setTekst] = useState('');
  const gevonden = useMemo(() => (tekst.trim() === '' ? [] : zoek(tekst)), [zoek, tekst]);
  const items = gevonden.slice(0, hoogstens);
  const veld = useCombobox<T>({
    items,
    inputValue: tekst,
    defaultHighlightedIndex: 0,
    itemToString: (regel) => regel?.naam ?? '',
    onInputValueChange: ({ inputValue }) => setTekst(inputValue),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) onKies(selectedItem);
      setTekst('');
    },
    selectedItem: null,
  });
  const open = veld.isOpen && tekst.trim() !== '';
  return {
    veld,
    items,
    open,
    tekst,
    setTekst,
    niets: gevonden.length === 0,
    meer: gevonden.length - items.length,
  };
}

/** A field with a list under it of what fits. */
export function Zoeklijst<T extends Zoekregel>(props: ZoeklijstProps<T>) {
  const { veld, items, open, tekst, setTekst, niets, meer } = useZoek(props);
  const { htmlFor, ...label } = veld.getLabelProps();
  return (
    <div className="sh-zoek">
      <label className="utrecht-form-label" htmlFor={htmlFor} {...label}>
        {props.label}
      </label>
      <div className="sh-zoek__veld">
        <input
          className="utrecht-textbox sh-zoek__invoer"
          placeholder={props.voorbeeld}
          {...veld.getInputProps({
            // At once: through downshift's state it comes a moment later, which moves the caret and breaks dead keys.
            onChange: (e) => setTekst(e.currentTarget.value),
          })}
          {...(props.onNodig && { onFocus: props.onNodig })}
          {...(props.uitleg === undefined ? {} : { 'aria-describedby': props.uitleg })}
          autoComplete="off"
          spellCheck={false}
        />
        <div className="sh-zoek__lijst" hidden={!open}>
          <ul className="utrecht-listbox" {...veld.getMenuProps()}>
            {open &&
              items.map((regel, index) => (
                <li
                  key={regel.sleutel}
                  className={klassen(
                    'utrecht-listbox__option',
                    veld.highlightedIndex === index && 'sh-zoek__optie--actief',
                  )}
                  {...veld.getItemProps({ item: regel, index })}
                >
                  <span>{regel.naam}</span> <span className="sh-zacht">{regel.bij}</span>
                </li>
              ))}
          </ul>
          <p role="status" className="sh-zoek__aantal">
            {open && niets && props.niets(tekst)}
            {open && meer > 0 && props.meer(meer)}
          </p>
        </div>
      </div>
    </div>
  );
}
