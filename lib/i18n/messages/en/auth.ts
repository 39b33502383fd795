export const auth = {
  email: "E-mail",
  password: "Password",
  signIn: {
    title: "Welcome back",
    body: "Sign in to see what ran while you were away.",
    submit: "Sign in",
    failed: "E-mail or password is wrong.",
    tooMany: "Too many attempts. Wait fifteen minutes and try again.",
  },
  setup: {
    title: "Make it yours",
    body: "You are the first one here. This account will be the admin.",
    name: "Your name",
    passwordAgain: "Password, once more",
    passwordHint: "At least 12 characters. A few random words work well.",
    mismatch: "The two passwords differ.",
    submit: "Create the admin account",
    tokenMissingTitle: "Open the set-up link",
    tokenMissingBody:
      "This server has no account yet. When it started it printed a one-time link in the terminal; open that link to create the admin account.",
    doneTitle: "Set-up is done",
    doneBody: "This server already has an admin account.",
    goToSignIn: "Go to sign-in",
  },
  pitch: {
    title: "It runs while you sleep. You can check in the morning.",
    points: {
      say: "Say what should happen, in your own words",
      see: "See the schedule and the next runs before anything starts",
      prove: "Every due time leaves a record: ran, skipped or missed, and why",
    },
  },
};
