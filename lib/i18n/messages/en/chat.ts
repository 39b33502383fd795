export const chat = {
  title: "Chat",
  emptyTitle: {
    morning: "Good morning, {name}",
    afternoon: "Good afternoon, {name}",
    evening: "Good evening, {name}",
    night: "Still up, {name}?",
  },
  emptyBody: "What should happen, and when? Nothing runs until you press Schedule.",
  examplesLabel: "Examples",
  examples: {
    health: "Check server health and send an email notification every weekday at 9 AM",
    certificate: "Check the TLS certificate of example.com every Monday at 8:00 and email me",
    watch: "Every 15 minutes check that https://example.com answers",
    report: "On the first of every month at 7:30 email me a disk space report",
  },
  composer: {
    label: "What should happen, and when?",
    placeholder: "What should happen, and when?",
    placeholderInThread: "Say what to change or to add",
    send: "Send",
    hint: "Enter sends, Shift + Enter starts a new line",
    zone: "Times are read in {zone}",
    count: "{count, number} of {limit, number} characters",
    tooLong: "{count, number} of {limit, number} characters. Shorten it to send it.",
  },
  you: "You",
  showAll: "Show all",
  showLess: "Show less",
  thinking: "Reading your request",
  thread: "Conversation",
  options: "Answers",
  toTasks: "Open the tasks",
  failed: "Your message was not sent: {message}",
  draft: {
    label: "Draft: {name}",
    open: "Draft",
    scheduled: "Scheduled",
    discarded: "Discarded",
    name: "Name",
    editName: "Edit the name",
    when: "When",
    words: "Schedule, in words",
    cron: "Cron",
    zone: "Time zone",
    nextRuns: "Next runs",
    nextRunsIn: "Next runs, in {zone}",
    noRuns: "No run lies ahead.",
    updating: "Updating",
    prompt: "What the agent will do",
    tools: "Tools it may use",
    recipients: "Sends e-mail to",
    mail: "E-mail",
    noMail: "None is sent, as “Send e-mail” is off.",
    addRecipient: "Add an address",
    recipientInvalid: "That is not an e-mail address.",
    assumptions: "Assumed",
    warnings: "Careful",
    often: "{count, number} runs a day",
    oftenBody: "Each run is work for the agent and load for what it checks; with a model, each run costs tokens.",
    edit: "Edit {what}",
    saved: "Saved",
    schedule: "Schedule",
    scheduling: "Scheduling",
    discard: "Discard",
    openTask: "Open the task",
    scheduledToast: "{name} is scheduled",
    discardedToast: "Draft discarded",
    notRun: "Nothing runs before you press Schedule.",
    blocked: {
      schedule: "Correct the schedule first, or press Esc in it to go back.",
      recipient: "Correct or clear the e-mail address first.",
      other: "Correct the marked field first, or press Esc in it to go back.",
    },
    confidence: "{percent} sure",
    model: {
      read: "Read by {model}: {cost}",
      asked: "{model} was asked as well: {cost}",
      cached: "an earlier answer, nothing spent",
      spent: "{input} + {output} tokens, {price}",
      estimated: "about {input} + {output} tokens, {price}",
      unknown: "price unknown",
      free: "free",
    },
  },
  reply: {
    tasks:
      "{count, plural, =0 {You have no tasks yet. Say what should be done and when, and it becomes one.} one {You have one task.} other {You have # tasks.}}",
    tasksWithMail:
      "{count, plural, =0 {None of your tasks sends e-mail.} one {One of your tasks sends e-mail.} other {# of your tasks send e-mail.}}",
    tasksMailing:
      "{count, plural, =0 {None of your tasks sends e-mail to {person}.} one {One of your tasks sends e-mail to {person}.} other {# of your tasks send e-mail to {person}.}}",
    tasksPaused:
      "{count, plural, =0 {None of your tasks is paused.} one {One of your tasks is paused.} other {# of your tasks are paused.}}",
    gets: "“{name}” goes to {recipients}.",
    getsNobody: "“{name}” sends no e-mail.",
    tasksOn: "{day}: {count, plural, =0 {nothing is due.} one {one task is due.} other {# tasks are due.}}",
    lookAtRuns:
      "What ran, and how it ended, stands under Runs, the newest first. Name a task, and I show its last run.",
    lastRun: "This is the newest run of “{name}”.",
    hasNotRun: "“{name}” has not run yet.",
    hasNotRunOn: "“{name}” has not run on {day}.",
    does: "“{name}” does this: {prompt}",
    hello:
      "Hello! Say what should be done and when, like “Check https://example.com every weekday at 9”, or ask “What is scheduled?”.",
    thanks:
      "You are welcome. Say “What is scheduled?” to see your tasks, or what else should be done and when, like “Remind me on Friday at 14:00 to send the report”.",
    help: "Say what should be done and when, like “Check https://example.com every weekday at 9”, and I make a draft of it. I also change, pause, run or delete tasks, like “pause the website check until Monday”. Nothing happens before you press a button.",
    unclear:
      "I did not understand “{words}” as a change of “{name}”. Name another time, other days, an e-mail address or a new name, or say “pause it” or “delete it”.",
    stays: "Left out, as you said: {names}.",
    exceptUnknown:
      "I know no task called “{name}”, so I do not know what to leave out, and nothing would be done. Say it again with the whole name of the task.",
    exceptUnread:
      "I did not understand what to leave out in “{words}”, so nothing would be done. Say “delete everything except” and the name of a task.",
    oneAtATime:
      "I change one task at a time, so nothing would change yet. Name the tasks, like “change {name} to 10:00”, or say “pause everything” for all of them.",
    newInstead: "I found no task called “{name}”, so this is a new one. Check it before you schedule it.",
    languages:
      "I read and answer English, German, Spanish, French, Italian, Portuguese, Dutch, Polish, Russian, Turkish, Chinese, Japanese and Korean. Just write in one of them.",
    partUnread: "I did not understand “{words}” as something to do with a task. Say it in a message of its own.",
    quoted: "“{name}”",
    which: "Which one do you mean?",
    whichOfMany:
      "{total} fit, and these are {count} of them. Which one do you mean? You can type another name as well.",
    similar: "I found no task called “{name}”. Did you mean {count, plural, one {this one} other {one of these}}?",
    notFound: "I found no task called “{name}”. This is what there is:",
    notFoundAndNone: "I found no task called “{name}”, and you have no tasks yet.",
    notYours: "“{name}” belongs to {owner}. Only its owner or an admin may change it.",
    onlyDraft: "“{name}” is still a draft: nothing runs before you press Schedule, and Discard on its card drops it.",
    noChange:
      "I found nothing in these words that would change “{name}”. Name another time, other days, an e-mail address or a new name.",
    same: "“{name}” is like this already, so nothing would change.",
    revised: "Changed. Nothing runs before you press Schedule.",
    revisedEach: "{count} drafts changed. Nothing runs before you press Schedule.",
    proposedEach: "This is what would happen to {count} tasks.",
    discarded: "The draft “{name}” is dropped. Nothing was running.",
    undone: "Taken back. Nothing runs before you press Schedule.",
    whatAbout: "What should change about “{name}”: the time, the days, what it does, or who gets it?",
    pressSchedule: "Press Schedule on the card of “{name}”: words alone start nothing.",
    pressDiscard: "“{name}” is only a draft, so nothing runs. Press Discard on its card to drop it.",
    pressApply: "Press the button on the card: words alone change nothing.",
    pressDiscardProposal: "Nothing has been done yet. Press Discard on the card to drop it.",
    cannot: {
      nothingAfter:
        "No run of “{name}” would be left after that, so it cannot be paused until then. Say “pause it” to hold it until you resume it, or “delete it”.",
      startsLater:
        "“{name}” starts nothing before {time} ({zone}) anyway, so a pause until then changes nothing. To let it run earlier, say “resume it”.",
      nothingLeft:
        "I understood that you want to leave out days or times of “{name}”, but it runs at no others: nothing would be left. Name others, or say “pause it” or “delete it”.",
      holidays:
        "I understood that “{name}” should not run on holidays, but holidays are not known here, so nothing was changed. Before a holiday, say “skip the next run” instead.",
      skipNothing:
        "I understood that “{name}” should be skipped once, but no run is due then, so nothing would change.",
      skipAll:
        "I understood that “{name}” should be skipped once, but no run would come after it. Say “pause it” or “delete it” instead.",
      endOver:
        "I understood that “{name}” should run until a day that is over, so nothing was changed. Say a day that lies ahead, or “pause it” or “delete it”.",
      orNextWorkday:
        "I understood that it should move to the next working day where its day is a weekend, but a schedule has no such rule, so nothing was planned or changed. Say “on the working day nearest to the 1st”, or “on the first working day of the month”.",
      unplannable:
        "I cannot plan “{words}”, so “{name}” stays as it is. Name other days or times, a start, or a date on which it ends.",
      noSuchDay: "There is no such day in any year, so nothing was changed about “{name}”. Say a date that there is.",
      skipTooMany:
        "I understood that runs of “{name}” should be left out once, but they are more than 100. Pause it until they are over instead: say “pause it until” and a day.",
      skipLater:
        "I understood that “{name}” should be left out on {day}, but its schedule cannot leave out one date while runs come before it. Say “skip the next run” once those are over, or pause it until {again}, which leaves out the runs before as well.",
      elsewhere: {
        model:
          "I understood that “{name}” should use another model, but words cannot change that. Once it is scheduled, set “model” with the API: PATCH /api/v1/tasks/….",
        visibility:
          "I understood that other people should see “{name}”, or no longer, but words cannot change that. Once it is scheduled, set “visibility” with the API: PATCH /api/v1/tasks/….",
        limits:
          "I understood that the limits of “{name}” should change, but they cannot be changed. A shorter job or fewer tools make a run cheaper.",
      },
      later:
        "I understood that this should happen to “{name}” later, but words can only pause a task until a day. Say it again when it is due, or say “pause it until” that day instead.",
      skipUnread:
        "I understood that runs of “{name}” should be left out once, but not which. Say “skip the next run”, “skip tomorrow” or “skip” and a date.",
      whichAddress:
        "I understood that “{name}” should use another address, but it names {links}. Say which to replace: “change the one to the other”, or edit what the agent does on the card.",
      noAddress:
        "I understood that {person} should get what “{name}” sends, but I know no address of that name. Type it: “also send it to {person}@…”.",
      notRecipient:
        "I understood that {person} should get nothing from “{name}” any more, but {person} is not among those who get it: {recipients}.",
      noTool:
        "I understood that “{name}” should use other tools, but there is none called “{tool}”. There are: {known}.",
    },
    cannotUndo: {
      delete:
        "A deleted task cannot be brought back. Its runs can still be read; ask for the task again to make a new one.",
      run: "A run that was started cannot be taken back. Cancel it on its page while it runs.",
    },
    noneTo: {
      pause: "You have no active task to pause.",
      resume: "You have no paused task to resume.",
      delete: "You have no task to delete.",
      run: "You have no active task to run.",
      skip: "None of your tasks is due then: nothing would change.",
    },
    propose: {
      edit: "This is what would change about “{name}”.",
      between:
        "“{name}” would leave out {count, plural, one {its run} other {its # runs}} of {days}, and go on by itself after that. Until then nothing changes.",
      until: "“{name}” would start nothing before {time} ({zone}), and go on by itself from then.",
      pause: "“{name}” would start nothing until it is resumed.",
      pauseEndUnread:
        "“{name}” would start nothing until somebody resumes it: I could not read when the pause ends. For one that ends by itself, say a day or a time, like “pause it until Monday”.",
      pauseAll: "{count, plural, one {One task} other {# tasks}} would start nothing until resumed: {names}.",
      untilAll:
        "{count, plural, one {One task would start nothing for that time, and go on by itself} other {# tasks would start nothing for that time, and go on by themselves}}: {names}.",
      untilNot:
        "{count, plural, one {Not this one, as no run of it} other {Not these #, as no run of them}} would be left after that: {names}. Say “pause” and a name to hold it until you resume it, or “delete” and its name.",
      untilAnyway: "{count, plural, one {This one starts} other {These # start}} nothing before that anyway: {names}.",
      untilAlready: "All your active tasks start nothing before that already.",
      pauseAllEndUnread:
        "{count, plural, one {One task} other {# tasks}} would start nothing until you resume them: {names}. I could not read when the pause ends. For one that ends by itself, say a day or a time, like “pause everything until Monday”.",
      resumeAll: "{count, plural, one {One task} other {# tasks}} would run on schedule again: {names}.",
      deleteAll: "{count, plural, one {One task} other {# tasks}} would be deleted: {names}.",
      runAll: "{count, plural, one {One task} other {# tasks}} would run once now: {names}.",
      resume: "“{name}” would run on its schedule again.",
      delete: "“{name}” would be deleted.",
      run: "“{name}” would run once now, beside its schedule.",
    },
    already: {
      active: "“{name}” is not paused: it runs on its schedule.",
      paused: "“{name}” is paused already.",
      completed: "“{name}” is completed: no run lies ahead. Give it a new schedule first.",
      deleted: "“{name}” was deleted.",
    },
    runs: "“{name}” runs: {schedule} ({zone}).",
    skipping: "Left out on request: {times}.",
    skipsDropped: "No longer left out, as nothing is due then any more: {times}.",
    isPaused: "“{name}” is paused and runs again once it is resumed: {schedule} ({zone}).",
    hasNoRun: "No run of “{name}” lies ahead. Its schedule: {schedule} ({zone}).",
    means: "This is what “{expression}” means.",
    trouble: {
      failed: "This is the last run of “{name}” that failed.",
      missed: "This run of “{name}” was missed.",
      skipped: "This run of “{name}” was skipped.",
    },
    noTrouble: "“{name}” has not failed, and left no run out.",
    noFailure: "“{name}” has not failed.",
    neverRan: "“{name}” has not run yet, so nothing has failed.",
  },
  changes: {
    title: "What changed",
    before: "Before",
    after: "After",
    nothing: "nothing",
    added: "new",
    removed: "no longer",
    field: {
      schedule: "Schedule",
      skips: "Runs left out",
      name: "Name",
      prompt: "What the agent does",
      tools: "Tools",
      recipients: "Sends e-mail to",
    },
  },
  proposal: {
    label: {
      edit: "Change of {name}",
      pause: "Pause {name}",
      resume: "Resume {name}",
      delete: "Delete {name}",
      run: "Run {name} now",
    },
    kind: { edit: "Change", pause: "Pause", resume: "Resume", delete: "Delete", run: "Run now" },
    open: "Proposed",
    replaced: "Replaced",
    discarded: "Discarded",
    applied: { edit: "Changed", pause: "Paused", resume: "Resumed", delete: "Deleted", run: "Started" },
    apply: {
      edit: "Apply change",
      pause: "Pause",
      resume: "Resume from the next due time",
      delete: "Delete the task",
      run: "Run now",
    },
    catchUp: "Resume and catch up",
    discard: "Discard",
    reread: "Read again",
    note: {
      edit: "Nothing changes before you press the button.",
      pause: "What is running goes on.",
      resume: "Some due times may have passed while it was paused.",
      delete: "Its waiting runs are cancelled. The history of what it did stays.",
      run: "",
    },
    standing: {
      changed: "The task was changed after this was proposed. Read it again to see what the words mean now.",
      replaced: "A newer change of this task below replaces this one. Discard that one to have this one back.",
      deleted: "The task does not exist any more.",
      forbidden: "Only the task’s owner or an admin may change it.",
    },
    group: {
      label: {
        edit: "Change {count} tasks",
        pause: "Pause {count} tasks",
        resume: "Resume {count} tasks",
        delete: "Delete {count} tasks",
        run: "Run {count} tasks now",
      },
      apply: {
        edit: "{count, plural, one {Change # task} other {Change all #}}",
        pause: "{count, plural, one {Pause # task} other {Pause all #}}",
        resume: "{count, plural, one {Resume # task} other {Resume all #}}",
        delete: "{count, plural, one {Delete # task} other {Delete all #}}",
        run: "{count, plural, one {Run # task now} other {Run all # now}}",
      },
    },
    nextRunsBefore: "Next runs now",
    nextRunsAfter: "Next runs after the change",
    nextRuns: "Next runs",
    zone: "in {zone}",
    openTask: "Open the task",
    openRun: "Open the run",
  },
  answer: {
    tasks: "Tasks",
    next: "Next run",
    more: "{count, plural, one {# more task} other {# more tasks}}",
    due: "Due",
    openTask: "Open the task",
    openRun: "See what happened, step by step",
    whenResumedIn: "Due times if it is resumed, in {zone}",
    skips: "Left out on request",
    skippedMore: "and {count, number} more",
    noReason: "It left no reason.",
  },
};
