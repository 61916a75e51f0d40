export const time = {
  months: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
  day: 'Day',
  onDay: (date: string) => `On ${date}`,
};
