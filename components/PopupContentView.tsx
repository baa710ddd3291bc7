import type { ComponentChildren } from 'preact';
import { formatDay } from '../lib/format-day.js';
import type { PopupContent } from '../lib/popup-facts.js';
import type { Say } from '../lib/say.js';
import type { DayChoice } from '../lib/types.js';
import { Action } from './Action.js';
import { NameList } from './NameList.js';
import { sayCount } from './say-count.js';

interface PopupContentViewProps {
  readonly content: PopupContent;
  readonly say: Say;
  onGrant(): void;
  onShowAll(): void;
  onReadRest(): void;
  onGoTo(entity: string, back: boolean): void;
  onDay(day: DayChoice): void;
}

/** The main part of the popup: the names, or why there are none and what can be done about it. */
export function PopupContentView(props: PopupContentViewProps) {
  const { content, say, onGrant, onShowAll, onReadRest, onGoTo, onDay } = props;
  switch (content.is) {
    case 'waiting':
      return <Message text={say('popup_waiting')} />;
    case 'unreadable':
      return <Message text={say('popup_unreadable')} />;
    case 'unable':
      return <Message text={say('popup_unable')} />;
    case 'off':
      return <Message text={say(content.by === 'site' ? 'popup_off_site' : 'popup_off_master')} />;
    case 'no-permission':
      return (
        <Message text={say('popup_no_permission')} more={say('popup_no_permission_more')}>
          <Action text={say('popup_grant')} onClick={onGrant} main />
        </Message>
      );
    case 'empty':
      return (
        <>
          <Empty held={content.held} leftOut={content.leftOut} say={say} onShowAll={onShowAll} />
          {content.partial && <Partial say={say} onReadRest={onReadRest} />}
        </>
      );
    case 'names':
      return (
        <>
          <Summary content={content} say={say} onDay={onDay} />
          <NameList groups={content.groups} say={say} onGoTo={onGoTo} />
          {content.held > 0 && (
            <div class="row held">
              <span class="sub">{sayCount(say, 'popup_held_part', content.held)}</span>
              <Action text={sayCount(say, 'popup_show_held', content.held)} onClick={onShowAll} />
            </div>
          )}
          {content.partial && <Partial say={say} onReadRest={onReadRest} />}
        </>
      );
  }
}

/** A page too long to be read unasked. */
function Partial({ say, onReadRest }: { say: Say; onReadRest(): void }) {
  return (
    <div class="row held">
      <span class="sub">{say('popup_partial')}</span>
      <Action text={say('popup_read_rest')} onClick={onReadRest} />
    </div>
  );
}

interface SummaryProps {
  readonly content: Extract<PopupContent, { is: 'names' }>;
  readonly say: Say;
  onDay(day: DayChoice): void;
}

function Summary({ content: { total, mentions, day }, say, onDay }: SummaryProps) {
  const parts = [sayCount(say, 'popup_names', total), sayCount(say, 'popup_mentions', mentions)];
  return (
    <div class="row summary">
      <div class="text">
        <h2>{say('popup_names_and_mentions', parts)}</h2>
        {day && <span class="sub">{say('popup_page_day', [formatDay(day.pageDay)])}</span>}
      </div>
      {day && (
        <Action
          text={say(day.shown === 'then' ? 'popup_facts_then' : 'popup_facts_today')}
          title={say(day.shown === 'then' ? 'popup_show_today' : 'popup_show_then')}
          onClick={() => onDay(day.shown === 'then' ? 'today' : 'then')}
        />
      )}
    </div>
  );
}

interface EmptyProps {
  readonly held: number | undefined;
  readonly leftOut: 'kinds' | 'hidden' | undefined;
  readonly say: Say;
  onShowAll(): void;
}

function Empty({ held, leftOut, say, onShowAll }: EmptyProps) {
  const text = say(
    leftOut === undefined ? 'popup_empty' : leftOut === 'kinds' ? 'popup_empty_kinds' : 'popup_empty_hidden',
  );
  if (held === 0) return <Message text={text} />;
  if (held === undefined) {
    return (
      <Message text={text}>
        <Action text={say('popup_look_further')} onClick={onShowAll} />
      </Message>
    );
  }
  return (
    <Message text={text} more={sayCount(say, 'popup_held', held)}>
      <Action text={sayCount(say, 'popup_show_held', held)} onClick={onShowAll} />
    </Message>
  );
}

interface MessageProps {
  readonly text: string;
  readonly more?: string;
  readonly children?: ComponentChildren;
}

/** Heard when it changes, as after a switch. */
function Message({ text, more, children }: MessageProps) {
  return (
    <div class="message">
      <div role="status">
        <p>{text}</p>
        {more && <p class="sub">{more}</p>}
      </div>
      {children}
    </div>
  );
}
