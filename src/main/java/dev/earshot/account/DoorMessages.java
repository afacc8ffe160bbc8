package dev.earshot.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages before somebody is signed in, in English; the others are in messages/door_*.properties. */
@MessageBundle("door")
interface DoorMessages {

    @Message("en")
    String language();

    @Message("Error")
    String error();

    @Message("Sign in")
    String signIn();

    @Message("Hear what customers say.")
    String hear();

    @Message("Email")
    String email();

    @Message("Password")
    String password();

    @Message("This is the demo. Sign in as")
    String demo();

    @Message("with the password")
    String demoPassword();

    @Message("{shop}’s own server. Answers never leave it.")
    String ownServer(String shop);

    @Message("Too many tries. Wait a minute, then try again.")
    String tooManyTries();

    @Message("This address and password do not fit together.")
    String doNotFit();

    @Message("Welcome")
    String welcome();

    @Message("Make the first account.")
    String firstAccount();

    @Message("Earshot printed a one-time code in its log when it started. Whoever can read it may begin.")
    String firstAbout();

    @Message("Code from the log")
    String code();

    @Message("Your email")
    String yourEmail();

    @Message("A password")
    String newPassword();

    @Message("At least {length} characters. A sentence is a good one.")
    String passwordHint(int length);

    @Message("Make my account")
    String makeAccount();

    @Message("This is not the code in the log. It is printed when the server starts.")
    String wrongCode();

    @Message("\"{given}\" is not an e-mail address.")
    String noAddress(String given);

    @Message("The password is too short: use at least {length} characters.")
    String shortPassword(String length);

    @Message("The password is too long: use at most {length} bytes.")
    String longPassword(String length);
}
