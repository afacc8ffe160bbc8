/**
 * Tests of the packaged program, each in processes of its own and as an operator starts it. They know it by its command
 * line, its addresses and its tables only. {@code mvn verify} runs them.
 */
package dev.earshot.packaged;
