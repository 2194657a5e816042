import { type Gemeente, searchGemeenten } from '@samenhang/core';
import { useCombobox } from 'downshift';
import { useMemo, useState } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { klassen } from '../ui/klassen.ts';

interface ZoekveldProps {
  readonly gemeenten: readonly Gemeente[];
  readonly onKies: (code: string) => void;
  /** Default: find your gemeente. */
  readonly label?: string;
}

/** More than these fit no list that somebody reads. */
const hoogstens = 8;

function useZoek({ gemeenten, onKies }: ZoekveldProps) {
  const [tekst, setTekst] = useState('');
  const gevonden = useMemo(
    () => (tekst.trim() === '' ? [] : searchGemeenten(gemeenten, tekst)),
    [gemeenten, tekst],
  );
  const items = gevonden.slice(0, hoogstens);
  const veld = useCombobox<Gemeente>({
    items,
    inputValue: tekst,
    defaultHighlightedIndex: 0,
    itemToString: (gemeente) => gemeente?.naam ?? '',
    onInputValueChange: ({ inputValue }) => setTekst(inputValue),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) onKies(selectedItem.code);
      setTekst('');
    },
    selectedItem: null,
  });
  const open = veld.isOpen && tekst.trim() !== '';
  return { veld, items, open, tekst, niets: gevonden.length === 0, meer: gevonden.length - items.length };
}

/** Finds a gemeente by (part of) its name or by its CBS code. */
export function Zoekveld(props: ZoekveldProps) {
  const { t, getal } = useTaal();
  const { veld, items, open, tekst, niets, meer } = useZoek(props);
  const { htmlFor, ...label } = veld.getLabelProps();
  return (
    <div className="sh-zoek">
      <label className="utrecht-form-label" htmlFor={htmlFor} {...label}>
        {props.label ?? t.zoek.label}
      </label>
      <div className="sh-zoek__veld">
        <input
          className="utrecht-textbox sh-zoek__invoer"
          placeholder={t.zoek.voorbeeld}
          {...veld.getInputProps()}
          autoComplete="off"
          spellCheck={false}
        />
        <div className="sh-zoek__lijst" hidden={!open}>
          <ul className="utrecht-listbox" {...veld.getMenuProps()}>
            {open &&
              items.map((gemeente, index) => (
                <li
                  key={gemeente.code}
                  className={klassen(
                    'utrecht-listbox__option',
                    veld.highlightedIndex === index && 'sh-zoek__optie--actief',
                  )}
                  {...veld.getItemProps({ item: gemeente, index })}
                >
                  <span>{gemeente.naam}</span> <span className="sh-zacht">{gemeente.code}</span>
                </li>
              ))}
          </ul>
          <p role="status" className="sh-zoek__aantal">
            {open && niets && t.zoek.niets(tekst)}
            {open && meer > 0 && t.zoek.meer(getal.heel(meer))}
          </p>
        </div>
      </div>
    </div>
  );
}
